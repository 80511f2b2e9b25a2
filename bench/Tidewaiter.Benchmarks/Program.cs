using BenchmarkDotNet.Running;
using Tidewaiter.Benchmarks;
using Tidewaiter.Benchmarks.DailyRates;
using Tidewaiter.Benchmarks.Screening;

// dotnet run -c Release --project bench/Tidewaiter.Benchmarks -- --list flat
// … -- views                     memory of 500 views against one
// … -- daily-rate DIR            the rate on all imports by day, beside another series
// … -- owners                    ownership over one to thirty million stakes
// … -- screening FOLDER [SET]    quality on queries with known answers; SET lists what is missed
// … -- screening-speed [million]
// … -- screening-fit FILE, screening-frequencies FILE    write score.txt and frequencies.txt of src/Tidewaiter.Parties/Names/Words
switch (args)
{
    case ["views"]:
        ViewMemory.Print();
        return;
    case ["daily-rate", var data]:
        Comparison.Print(new DirectoryInfo(data));
        return;
    case ["owners"]:
        OwnershipScale.Print();
        return;
    case ["screening", var folder, ..]:
        Evaluation.Print(folder, args.ElementAtOrDefault(2));
        return;
    case ["screening-speed", ..]:
        Speed.Print(args is [_, "million"]);
        return;
    case ["screening-fit", var score]:
        Fit.Write(score);
        return;
    case ["screening-frequencies", var frequencies]:
        Frequencies.Write(frequencies);
        return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
