using Tidewaiter.Cli;

using var terminal = Terminal.OfProcess();
return new CommandLine(terminal).Run(args);
