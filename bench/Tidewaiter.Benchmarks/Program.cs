using BenchmarkDotNet.Running;
using Tidewaiter.Benchmarks;

// dotnet run -c Release --project bench/Tidewaiter.Benchmarks -- --list flat
// dotnet run -c Release --project bench/Tidewaiter.Benchmarks -- views      memory of 500 views against one
if (args is ["views"])
{
    ViewMemory.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
