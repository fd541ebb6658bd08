package dk.samspor.platform.house;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A line to the house on which a test says byte for byte what it likes: a client library would tidy it up. */
public final class RawLine implements AutoCloseable {

  private static final int PATIENCE_MILLIS = 30_000;

  private final Socket socket;

  public RawLine(URI house) throws IOException {
    socket = new Socket(house.getHost(), house.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
  }

  /** Sends a whole head with these lines and gives back everything that is answered. */
  public static String answerTo(URI house, String... head) throws IOException {
    try (var line = new RawLine(house)) {
      line.say(String.join("\r\n", head) + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      return line.listen();
    }
  }

  public void say(String words) throws IOException {
    socket.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Everything until the house hangs up; it must do so by itself. */
  public String listen() throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException cut) {
      return "";
    }
  }

  /** Whether the house has hung up, without waiting for it. */
  public boolean isCut() throws IOException {
    socket.setSoTimeout(1);
    try {
      socket.getInputStream().readAllBytes();
      return true;
    } catch (java.net.SocketTimeoutException stillOpen) {
      return false;
    } catch (SocketException cut) {
      return true;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
