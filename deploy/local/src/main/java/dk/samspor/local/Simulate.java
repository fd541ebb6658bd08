package dk.samspor.local;

import dk.samspor.local.bench.Rebuilding;
import dk.samspor.local.simulate.Scale;
import dk.samspor.local.simulate.Years;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code simulate --years=10 --scale=national|demo --seed=1 --last=2015}: plausible years of all 98 municipalities, written
 * into the event store of the stack that is up, and the figures rebuilt from them.
 */
record Simulate(LocalSettings settings, List<String> switches) {

  private static final int NOT_UP = 3;

  int run() {
    var running = RunningStack.find(settings).filter(RunningStack::ready);
    if (running.isEmpty()) {
      Console.say("Not up, so there is nothing to write into. ./samspor up -d starts it.");
      return NOT_UP;
    }
    var addresses = running.get().addresses();
    var worker = Secrets.keptIn(settings.home()).database(Service.REPORTING).worker();
    try (var store = DriverManager.getConnection(addresses.jdbcUrl(Service.REPORTING), worker.name(), worker.password())) {
      var events = new Years(settings.root(), scale(), number("last", 2015), number("years", 1), number("seed", 1)).into(store, Console::say);
      Console.say("%,d events written. The figures are rebuilt from them; the page stays readable.".formatted(events));
      Console.say("Rebuilt in %.1f s.".formatted(new Rebuilding(addresses, Console::say).run()));
      return 0;
    } catch (SQLException trouble) {
      throw new LocalStackException("Reporting's database cannot be reached: " + trouble.getMessage(), trouble);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private Scale scale() {
    return value("scale").map(name -> Scale.valueOf(name.toUpperCase(Locale.ROOT))).orElse(Scale.DEMO);
  }

  private int number(String name, int usual) {
    return value(name).map(Integer::parseInt).orElse(usual);
  }

  /** {@code --years=10} as well as {@code --years 10}. */
  private Optional<String> value(String name) {
    for (int i = 0; i < switches.size(); i++) {
      if (switches.get(i).startsWith("--" + name + "=")) return Optional.of(switches.get(i).substring(name.length() + 3));
      if (switches.get(i).equals("--" + name) && i + 1 < switches.size()) return Optional.of(switches.get(i + 1));
    }
    return Optional.empty();
  }
}
