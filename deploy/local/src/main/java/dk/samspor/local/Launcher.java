package dk.samspor.local;

import dk.samspor.local.demo.Demo;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What the {@code samspor} script calls: one verb, its switches, an exit code. */
public final class Launcher {

  private static final int USAGE = 2;

  private final LocalSettings settings;
  private final List<String> switches;

  private Launcher(LocalSettings settings, List<String> switches) {
    this.settings = settings;
    this.switches = switches;
  }

  public static void main(String[] args) {
    var code = 1;
    try {
      if (args.length == 0) throw new LocalStackException("Which command? See ./samspor help");
      var switches = Arrays.asList(args).subList(1, args.length);
      var root = Path.of(System.getProperty("samspor.root", "")).toAbsolutePath();
      code = new Launcher(LocalSettings.from(root, switches, System.getenv()), switches).run(args[0]);
    } catch (LocalStackException e) {
      System.err.println(e.getMessage());
    } catch (RuntimeException | Error unforeseen) {
      unforeseen.printStackTrace(); // and what was started is stopped all the same
    }
    System.exit(code);
  }

  private int run(String verb) {
    return switch (verb) {
      case "up" -> up();
      case "down" -> down();
      case "status" -> Status.print(settings);
      case "rotate-keys" -> rotateKeys();
      case "reset" -> new Reset(settings).run(has("--yes"));
      case "demo" -> demo();
      case "train" -> new Training(settings).run();
      case "audit" -> audit();
      case "leaks" -> new Leaks(settings).run();
      case "bench" -> new Bench(settings, switches).run();
      case "simulate" -> new Simulate(settings, switches).run();
      case "campaign" -> new Campaign(settings, switches).run();
      default -> USAGE;
    };
  }

  private int up() {
    var running = RunningStack.find(settings);
    if (running.isPresent()) {
      Console.say("Already up.");
      Console.table(running.get().addresses());
      return 0;
    }
    if (has("-d")) return new Detached(settings).start(switches);
    startHere();
    if (!has(Detached.IN_BACKGROUND)) Console.table(settings.addresses());
    return waitForever();
  }

  private int down() {
    var running = RunningStack.find(settings);
    running.ifPresent(stack -> ProcessRecord.stop(stack.launcher(), java.time.Duration.ofSeconds(60)));
    var orphans = Orphans.stop(settings, Console::say);
    Console.say(running.isPresent() || orphans ? "Stopped. The data stay in " + settings.home() : "Nothing was running.");
    return 0;
  }

  private int rotateKeys() {
    Console.say("From the next start on everything is sealed with " + Secrets.keptIn(settings.home()).rotate()
        + "; what older keys sealed is re-encrypted in the background.");
    if (RunningStack.find(settings).isPresent()) Console.say("Now: ./samspor down && ./samspor up");
    return 0;
  }

  /** Plays the stories on the stack that is up, or on one started for the purpose. */
  private int demo() {
    var running = RunningStack.find(settings).filter(RunningStack::ready);
    if (running.isPresent()) {
      var code = Demo.play(running.get().addresses());
      Console.table(running.get().addresses());
      return code;
    }
    startHere();
    var code = Demo.play(settings.addresses());
    if (code != 0 || has("--no-wait")) return code;
    Console.table(settings.addresses());
    return waitForever();
  }

  private int audit() {
    if (!has("verify")) throw new LocalStackException("What about the audit? There is: ./samspor audit verify");
    return new AuditChains(settings).verify();
  }

  private Stack startHere() {
    LauncherLog.keepIn(settings.logs());
    return Stack.start(settings, Console::say, Runtime.getRuntime());
  }

  private boolean has(String option) {
    return switches.contains(option);
  }

  private int waitForever() {
    if (!has(Detached.IN_BACKGROUND)) {
      Console.say("Ctrl-C stops everything; the data stay in " + settings.home());
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }
}
