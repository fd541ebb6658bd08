package dk.samspor.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code up -d}: a launcher in the background; this one shows its progress and returns when all is ready. */
record Detached(LocalSettings settings) {

  static final String IN_BACKGROUND = "--in-background";

  int start(List<String> switches) {
    var log = settings.logs().resolve("launcher.log");
    try {
      Files.createDirectories(settings.logs());
      var process = new ProcessBuilder(command(switches)).redirectErrorStream(true)
          .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
          .redirectOutput(log.toFile()).start();
      try (var output = new RandomAccessFile(log.toFile(), "r")) {
        return follow(process, output);
      }
    } catch (IOException e) {
      throw new LocalStackException("The background launcher cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private int follow(Process process, RandomAccessFile output) throws IOException, InterruptedException {
    while (process.isAlive()) {
      var ready = RunningStack.find(settings).filter(RunningStack::ready).isPresent();
      show(output);
      if (ready) {
        Console.table(settings.addresses());
        Console.say("Running in the background: ./samspor status, ./samspor logs, ./samspor down");
        return 0;
      }
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    show(output);
    return process.exitValue() == 0 ? 1 : process.exitValue();
  }

  private static void show(RandomAccessFile output) throws IOException {
    var bytes = new byte[(int) (output.length() - output.getFilePointer())];
    output.readFully(bytes);
    System.out.print(new String(bytes, StandardCharsets.UTF_8));
    System.out.flush();
  }

  private static List<String> command(List<String> switches) {
    var command = new ArrayList<>(OwnSession.prefix());
    command.add(ServiceCommand.java());
    command.addAll(java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName(), "up", IN_BACKGROUND));
    switches.stream().filter(option -> !option.equals("-d")).forEach(command::add);
    return command;
  }
}
