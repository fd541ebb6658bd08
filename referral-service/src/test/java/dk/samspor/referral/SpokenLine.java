package dk.samspor.referral;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.SocketFactory;

/**
 * Lines to the database that write down every SQL statement a request has carried out, whether it goes alone or rides along with
 * another in one round trip. Read from PostgreSQL's own protocol: Parse gives a statement its name, Bind says which one, Execute
 * carries it out; Query is all in one. The driver makes one by name: quarkus.datasource.jdbc.additional-jdbc-properties.socketFactory.
 */
public final class SpokenLine extends SocketFactory {

  /** The same for all: the driver and the test may each have this class from a loader of their own. */
  @SuppressWarnings("unchecked")
  private static final Queue<String> SPOKEN = (Queue<String>) System.getProperties()
      .computeIfAbsent(SpokenLine.class.getName(), first -> new ConcurrentLinkedQueue<String>());

  /** Where who speaks waits. */
  private static final String ANSWER = "…";

  /** Forgets what was said. */
  public static void begin() {
    SPOKEN.clear();
  }

  /** The statements that the threads that answer requests had carried out since, in order. */
  public static List<String> statements() {
    return SPOKEN.stream().filter(said -> !said.equals(ANSWER)).toList();
  }

  /** How often they have waited for an answer: once, however many statements went together. */
  public static int roundTrips() {
    return Collections.frequency(SPOKEN, ANSWER);
  }

  @Override
  public Socket createSocket() {
    return new Heard();
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return createSocket(InetAddress.getByName(host), port);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
    return createSocket(InetAddress.getByName(host), port, localHost, localPort);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return createSocket(host, port, null, 0);
  }

  @Override
  public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) throws IOException {
    Socket line = createSocket();
    line.bind(new InetSocketAddress(localAddress, localPort));
    line.connect(new InetSocketAddress(address, port));
    return line;
  }

  private static final class Heard extends Socket {

    private final Protocol protocol = new Protocol();

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(int word) throws IOException {
          write(new byte[] {(byte) word}, 0, 1);
        }

        @Override
        public void write(byte[] words, int from, int length) throws IOException {
          protocol.hear(words, from, length);
          out.write(words, from, length);
        }
      };
    }
  }

  /** What a client says on one line. The first messages, before the database knows who it is, have a length and no type. */
  private static final class Protocol {

    private static final int ONLY_ASKS_FOR_ENCRYPTION = 8;

    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, String> portals = new HashMap<>();
    private byte[] unread = {};
    private boolean begun;

    void hear(byte[] words, int from, int length) {
      byte[] all = Arrays.copyOf(unread, unread.length + length);
      System.arraycopy(words, from, all, unread.length, length);
      int next = 0;
      for (int whole = whole(all, next); whole > 0; whole = whole(all, next)) {
        if (begun) {
          message((char) all[next], new String(all, next + 5, whole - 5, StandardCharsets.UTF_8).split("\0", -1));
        } else {
          begun = whole != ONLY_ASKS_FOR_ENCRYPTION;
        }
        next += whole;
      }
      unread = Arrays.copyOfRange(all, next, all.length);
    }

    /** How many bytes the message has that begins there; 0 where it is not all there. */
    private int whole(byte[] all, int at) {
      int type = begun ? 1 : 0;
      if (all.length - at < type + 4) {
        return 0;
      }
      int length = type + ByteBuffer.wrap(all).getInt(at + type);
      return all.length - at < length ? 0 : length;
    }

    private void message(char type, String[] texts) {
      switch (type) {
        case 'P' -> statements.put(texts[0], texts[1]);
        case 'B' -> portals.put(texts[0], statements.getOrDefault(texts[1], "?"));
        case 'E' -> spoken(portals.get(texts[0]));
        case 'Q' -> spoken(texts[0]);
        case 'S' -> spoken(ANSWER); // Sync
        default -> { } // what is told beside statements, such as Describe and Close
      }
    }

    private static void spoken(String statement) {
      if (Thread.currentThread().getName().startsWith("executor-thread")) {
        SPOKEN.add(statement.strip());
      }
    }
  }
}
