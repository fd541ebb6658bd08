package dk.samspor.local;

import dk.samspor.local.bench.AssessmentSpeed;
import dk.samspor.local.bench.FirstView;
import dk.samspor.local.bench.MeetingFigures;
import dk.samspor.local.bench.ReferralFigures;
import dk.samspor.local.bench.ReportingFigures;
import dk.samspor.local.bench.Smoke;
import dk.samspor.local.bench.Subject;
import dk.samspor.local.simulate.Scale;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** {@code bench}: a fresh stack on data of its own, measured and stopped. The ordinary data are not touched. */
record Bench(LocalSettings settings, List<String> switches) {

  private static final int NOT_MET = 4;
  private static final List<String> NAMES = List.of("smoke", "referral", "stratification", "meeting", "reporting", "page");

  int run() {
    var name = switches.stream().filter(word -> !word.startsWith("-")).findFirst().orElse("smoke");
    if (!NAMES.contains(name)) throw new LocalStackException("There is no benchmark \"" + name + "\"; there are: " + String.join(", ", NAMES));
    if (RunningStack.find(settings).isPresent()) {
      throw new LocalStackException("The stack is up and would be measured with its data. Stop it first: ./samspor down");
    }
    if (name.equals("smoke") && !new AotCache(settings, false).isThere()) { // figures do not depend on how soon a service is ready
      throw new LocalStackException("Measured is what production runs: services with their caches. First: ./samspor train");
    }
    var apart = settings.in(settings.home().resolve("bench"));
    try {
      if (!again()) new Reset(apart).delete();
      LauncherLog.keepIn(apart.logs());
      var stack = Stack.start(apart, Console::say, Runtime.getRuntime());
      // from the JVM's own start: that is when the person typed the command
      var ready = Duration.ofMillis(System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
      var subject = new Subject(apart.addresses(), stack.pids(), stack.postgres(), ready, settings.root());
      return measured(name, subject, apart) ? 0 : NOT_MET;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private boolean measured(String name, Subject subject, LocalSettings apart) throws InterruptedException {
    return switch (name) {
      case "referral" -> new ReferralFigures(subject, Secrets.keptIn(apart.home()).database(Service.REFERRAL)).run();
      case "meeting" -> new MeetingFigures(subject, years()).run();
      case "reporting" -> withStore(apart, store -> reporting(subject, store));
      case "page" -> withStore(apart, store -> new FirstView(subject, store).run());
      case "stratification" -> new AssessmentSpeed(subject, evaluations(apart)).run();
      default -> new Smoke(subject).run(seconds());
    };
  }

  /** The service's own jars, in a JVM beside it. */
  private static List<String> evaluations(LocalSettings apart) {
    return List.of(ServiceCommand.java(), "-Xmx256m", "-XX:+UseSerialGC", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-cp", ServiceCommand.jar(apart, Service.STRATIFICATION).toString(), "dk.samspor.stratification.model.EvaluationSpeed", "5", "10");
  }

  private boolean reporting(Subject subject, Connection store) throws InterruptedException, SQLException {
    var figures = new ReportingFigures(subject, store);
    return again() ? figures.again() : figures.run(switches.contains("--scale=demo") ? Scale.DEMO : Scale.NATIONAL, years());
  }

  /** On what the last run left: ten national years take a quarter of an hour to load. */
  private boolean again() {
    return switches.contains("--again");
  }

  private static boolean withStore(LocalSettings apart, Measurement measurement) throws InterruptedException {
    var worker = Secrets.keptIn(apart.home()).database(Service.REPORTING).worker();
    try (var store = DriverManager.getConnection(apart.addresses().jdbcUrl(Service.REPORTING), worker.name(), worker.password())) {
      return measurement.met(store);
    } catch (SQLException trouble) {
      throw new LocalStackException("Reporting's database cannot be reached: " + trouble.getMessage(), trouble);
    }
  }

  private int years() {
    return switches.stream().filter(word -> word.matches("--years=\\d{1,2}"))
        .map(word -> Integer.parseInt(word.substring("--years=".length()))).findFirst().orElse(10);
  }

  private Duration seconds() {
    return switches.stream().filter(word -> word.matches("--seconds=\\d{1,5}"))
        .map(word -> Duration.ofSeconds(Long.parseLong(word.substring("--seconds=".length()))))
        .findFirst().orElse(Duration.ofMinutes(5));
  }

  /** On reporting's database as its worker. */
  private interface Measurement {

    boolean met(Connection store) throws InterruptedException, SQLException;
  }
}
