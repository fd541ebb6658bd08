package dk.samspor.local;

import dk.samspor.local.campaign.AgentJar;
import dk.samspor.local.campaign.CrashCampaign;
import dk.samspor.local.campaign.HaltOrders;
import dk.samspor.local.campaign.Ledger;
import dk.samspor.local.campaign.PointsThere;
import dk.samspor.local.campaign.Replica;
import dk.samspor.local.campaign.Town;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Logger;
import java.util.stream.LongStream;

/**
 * {@code campaign}: for every seed a fresh stack, beside one that may be up, crashed under load and checked. What a seed
 * found can be looked into afterwards: its data and logs stay.
 */
record Campaign(LocalSettings settings, List<String> switches) {

  private static final int PORTS_HIGHER = 1_000;
  private static final int SEEDS = 20;
  private static final int FOUND_SOMETHING = 1;

  int run() {
    for (var service : Service.values()) PointsThere.check(settings.quarkusApp(service));
    var end = System.nanoTime() + seconds().toNanos();
    var ledger = new Ledger(Console::say);
    try {
      for (long seed : seeds()) {
        if (System.nanoTime() < end) run(seed, ledger);
      }
    } catch (IOException e) {
      throw new LocalStackException("The campaign cannot write in " + settings.home() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return FOUND_SOMETHING;
    }
    ledger.ends();
    return ledger.clean() ? 0 : FOUND_SOMETHING;
  }

  private void run(long seed, Ledger ledger) throws IOException, InterruptedException {
    var apart = settings.in(settings.home().resolve("campaign").resolve("seed-" + seed)).higherBy(PORTS_HIGHER);
    new Reset(apart).delete();
    LauncherLog.keepIn(apart.logs(), "campaign.log");
    var orders = new HaltOrders(apart.run().resolve("orders"));
    var agent = AgentJar.in(apart.home().resolve("app"));
    // what a supervisor says of deaths that were ordered is for the log
    try (var stack = Stack.start(apart, Logger.getLogger("stack")::info, Runtime.getRuntime(),
        Manner.crashing(service -> List.of("-javaagent:" + agent + "=" + orders.file(service))))) {
      var mint = new TokenMint(apart.addresses().issuer().toString(), SigningKey.keptIn(apart.home().resolve("issuer")));
      var campaign = new CrashCampaign(new RunningTown(stack, apart, orders, new Health()), mint, ledger);
      if (!duelsOnly()) campaign.run(seed, brief());
      if (brief() || duelsOnly()) campaign.duel();
    }
    if (ledger.seedWasClean()) forget(apart);
    else Console.say("     data and logs: " + apart.home());
  }

  private static void forget(LocalSettings apart) throws IOException {
    new Reset(apart).delete();
    Directories.deleteTree(apart.home());
  }

  /** {@code --seed=7} alone is that one seed; else so many from 1 on. */
  private List<Long> seeds() {
    var seed = number("seed");
    var first = seed.orElse(1);
    return LongStream.range(first, first + number("seeds").orElse(seed.isPresent() || brief() || duelsOnly() ? 1 : SEEDS)).boxed().toList();
  }

  private boolean brief() {
    return switches.contains("--short");
  }

  private boolean duelsOnly() {
    return switches.contains("--duels");
  }

  /** After this long no further seed begins. */
  private Duration seconds() {
    return Duration.ofSeconds(number("seconds").orElse(Duration.ofDays(7).toSeconds()));
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

    @Override
    public Replica second(Service service) {
      return SecondReplica.start(settings, service);
    }

    @Override
    public boolean auditChainsAreWhole() {
      return new AuditChains(settings).verify() == 0;
    }
  }
}
