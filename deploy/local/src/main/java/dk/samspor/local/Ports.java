package dk.samspor.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on this machine. */
public final class Ports {

  private Ports() {}

  /** A port nobody uses at this moment. */
  public static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new LocalStackException("No free port on this machine", e);
    }
  }

  /** Whether something already answers on the port. */
  static boolean isTaken(int port) {
    return !canListen(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
        || !canListen(new InetSocketAddress(port));
  }

  private static boolean canListen(InetSocketAddress address) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
