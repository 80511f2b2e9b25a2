using BenchmarkDotNet.Running;
using Tidewaiter.Benchmarks;

// dotnet run -c Release --project bench/Tidewaiter.Benchmarks -- --list flat
// dotnet run -c Release --project bench/Tidewaiter.Benchmarks -- views      memory of 500 views against one
// dotnet run -c Release --project bench/Tidewaiter.Benchmarks -- daily-rate DIR      the rate on all imports by day, beside another series
// dotnet run -c Release --project bench/Tidewaiter.Benchmarks -- owners     ownership over one to thirty million stakes
if (args is ["owners"])
{
    OwnershipScale.Print();
    return;
}

if (args is ["views"])
{
    ViewMemory.Print();
    return;
}

if (args is ["daily-rate", var data])
{
    DailyRate.Print(new DirectoryInfo(data));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
