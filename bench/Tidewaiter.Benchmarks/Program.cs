using BenchmarkDotNet.Running;

// dotnet run -c Release --project bench/Tidewaiter.Benchmarks -- --list flat
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
