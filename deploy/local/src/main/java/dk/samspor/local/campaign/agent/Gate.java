package dk.samspor.local.campaign.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What every point calls when it is passed. An order is a file: a number of its own, the point and at which passing. The
 * file is taken away before the process halts, so that the process started after it lives on.
 */
public final class Gate {

  /** As after {@code kill -9}. */
  public static final int KILLED = 137;

  private static Path orders;
  private static String underWay = "";
  private static int passings;

  private Gate() {}

  static void readsOrdersFrom(Path file) {
    orders = file;
  }

  /** Called by the services' threads. */
  public static synchronized void passed(String point) {
    var order = read();
    if (order.isEmpty()) return;
    if (!order.equals(underWay)) {
      underWay = order;
      passings = 0;
    }
    var words = order.split(" ");
    if (words[1].equals(point) && ++passings == Integer.parseInt(words[2])) halt(point);
  }

  private static String read() {
    try {
      return Files.readString(orders);
    } catch (NoSuchFileException noOrder) {
      return "";
    } catch (IOException e) {
      throw new IllegalStateException("the order to halt cannot be read: " + orders, e);
    }
  }

  private static void halt(String point) {
    System.err.println("Halted at " + point + ", passing " + passings + ": the crash campaign ordered it");
    try {
      Files.delete(orders);
    } catch (IOException e) {
      throw new IllegalStateException("the order to halt cannot be removed: " + orders, e);
    }
    Runtime.getRuntime().halt(KILLED); // no shutdown hooks, no finally: as if the power went
  }
}
