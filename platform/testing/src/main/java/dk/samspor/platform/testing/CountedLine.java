package dk.samspor.platform.testing;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/**
 * Lines to the database that count round trips as the wire sees them: something was said, and then somebody waits for an
 * answer; and that write down every statement. Counted for the thread that waits. The driver makes one by name: quarkus.datasource.jdbc.additional-jdbc-properties.socketFactory.
 */
public final class CountedLine extends SocketFactory {

  /** Statements that are kept since the counting began: of the tests that never begin, no more. */
  private static final int MOST = 1_000;

  /** The same for all: the driver and the test may each have this class from a loader of their own. */
  public static final Map<Thread, AtomicInteger> TRIPS = ofTheJvm("TRIPS", ConcurrentHashMap::new);
  public static final Queue<String> STATEMENTS = ofTheJvm("STATEMENTS", () -> new LinkedBlockingQueue<>(MOST));

  @SuppressWarnings("unchecked")
  private static <T> T ofTheJvm(String field, Supplier<T> made) {
    try {
      var first = ClassLoader.getSystemClassLoader().loadClass(CountedLine.class.getName());
      return first == CountedLine.class ? made.get() : (T) first.getDeclaredField(field).get(null);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Forgets what was counted. */
  public static void begin() {
    TRIPS.clear();
    STATEMENTS.clear();
  }

  /** Of the threads that answer requests. */
  public static int tripsOfRequests() {
    return TRIPS.entrySet().stream().filter(counted -> answersRequests(counted.getKey())).mapToInt(counted -> counted.getValue().get()).sum();
  }

  /** What the threads that answer requests had carried out, in order. */
  public static List<String> statementsOfRequests() {
    return List.copyOf(STATEMENTS);
  }

  private static void write(String statement) {
    if (answersRequests(Thread.currentThread())) {
      STATEMENTS.offer(statement);
    }
  }

  private static boolean answersRequests(Thread thread) {
    return thread.getName().startsWith("executor-thread");
  }

  @Override
  public Socket createSocket() {
    return new Counted();
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
    var line = createSocket();
    line.bind(new InetSocketAddress(localAddress, localPort));
    line.connect(new InetSocketAddress(address, port));
    return line;
  }

  private static final class Counted extends Socket {

    private final SpokenSql sql = new SpokenSql(CountedLine::write);
    private volatile boolean said;

    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(int word) throws IOException {
          write(new byte[] {(byte) word}, 0, 1);
        }

        @Override
        public void write(byte[] words, int from, int length) throws IOException {
          said = true;
          sql.hear(words, from, length);
          out.write(words, from, length);
        }
      };
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read(byte[] words, int from, int length) throws IOException {
          if (said) {
            said = false;
            TRIPS.computeIfAbsent(Thread.currentThread(), first -> new AtomicInteger()).incrementAndGet();
          }
          return super.read(words, from, length);
        }
      };
    }
  }
}
