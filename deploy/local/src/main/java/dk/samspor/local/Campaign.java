package dk.samspor.local;

import dk.samspor.local.campaign.AgentJar;
import dk.samspor.local.campaign.CrashCampaign;
import dk.samspor.local.campaign.CrashCampaign.Scope;
import dk.samspor.local.campaign.HaltOrders;
import dk.samspor.local.campaign.PointsThere;
import dk.samspor.local.campaign.Town;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Logger;
import java.util.stream.LongStream;

/** {@code campaign}: a stack of its own, beside one that may be up, crashed under load and checked. */
record Campaign(LocalSettings settings, List<String> switches) {

  private static final int PORTS_HIGHER = 1_000;
  private static final int SEEDS = 20;
  private static final int FOUND_SOMETHING = 1;

  int run() {
    var apart = settings.in(settings.home().resolve("campaign")).higherBy(PORTS_HIGHER);
    for (var service : Service.values()) PointsThere.check(settings.quarkusApp(service));
    new Reset(apart).delete();
    LauncherLog.keepIn(apart.logs(), "campaign.log");
    var orders = new HaltOrders(apart.run().resolve("orders"));
    try {
      var agent = AgentJar.in(apart.home().resolve("app"));
      // what a supervisor says of deaths that were ordered is for the log
      var stack = Stack.start(apart, Logger.getLogger("stack")::info, Runtime.getRuntime(),
          Manner.crashing(service -> List.of("-javaagent:" + agent + "=" + orders.file(service))));
      var mint = new TokenMint(apart.addresses().issuer().toString(), SigningKey.keptIn(apart.home().resolve("issuer")));
      var clean = new CrashCampaign(new RunningTown(stack, apart, orders, new Health()), mint, Console::say).run(scope());
      return clean ? 0 : FOUND_SOMETHING;
    } catch (IOException e) {
      throw new LocalStackException("The campaign cannot write in " + apart.home() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FOUND_SOMETHING;
    }
  }

  /** {@code --seed=7} alone is that one seed; else so many from 1 on. */
  private Scope scope() {
    var brief = switches.contains("--short");
    var seed = number("seed");
    var seeds = number("seeds").orElse(seed.isPresent() || brief ? 1 : SEEDS);
    var first = seed.orElse(1);
    return new Scope(LongStream.range(first, first + seeds).boxed().toList(), brief,
        number("seconds").stream().mapToObj(Duration::ofSeconds).findFirst().orElse(Duration.ofDays(1)));
  }

  private OptionalLong number(String name) {
    return switches.stream().filter(word -> word.matches("--" + name + "=\\d{1,9}"))
        .mapToLong(word -> Long.parseLong(word.substring(name.length() + 3))).findFirst();
  }

  private record RunningTown(Stack stack, LocalSettings settings, HaltOrders orders, Health health) implements Town {

    @Override
    public Addresses addresses() {
      return settings.addresses();
    }

    @Override
    public PostgresNode postgres() {
      return stack.postgres();
    }

    @Override
    public BrokerProcess broker() {
      return stack.broker();
    }

    @Override
    public long pid(Service service) {
      return stack.pids().get(service);
    }

    @Override
    public boolean isReady(Service service) {
      return health.isReady(settings.addresses().readiness(service));
    }
  }
}
