package dk.samspor.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** The broker's own log lines go to a file: the console is for the person at it. */
final class LauncherLog {

  private static final int LARGEST = 10_000_000;

  private LauncherLog() {}

  static void keepIn(Path logs) {
    keepIn(logs, "kafka.log");
  }

  /** Where the broker has a process of its own, the two must not share a file. */
  static void keepIn(Path logs, String name) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s [%3$s] %5$s%6$s%n");
    LogManager.getLogManager().reset();
    try {
      Files.createDirectories(logs);
      var file = new FileHandler(logs.resolve(name).toString(), LARGEST, 2, true);
      file.setFormatter(new SimpleFormatter());
      var root = Logger.getLogger("");
      root.addHandler(file);
      root.setLevel(Level.INFO);
    } catch (IOException e) {
      throw new LocalStackException("Cannot write in " + logs + ": " + e.getMessage(), e);
    }
  }
}
