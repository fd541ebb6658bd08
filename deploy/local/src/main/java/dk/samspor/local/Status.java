package dk.samspor.local;

/** {@code status}: what runs, where, and how much memory it takes. Exit code 0 when all four services are ready. */
final class Status {

  private static final int NOT_UP = 3;

  private Status() {}

  static int print(LocalSettings settings) {
    var running = RunningStack.find(settings);
    if (running.isEmpty()) {
      Console.say("Not up. ./samspor up starts it.");
      return NOT_UP;
    }
    var health = new Health();
    var allReady = true;
    for (var service : Service.values()) {
      var ready = health.isReady(running.get().addresses().readiness(service));
      allReady &= ready;
      line(service.fullName(), running.get().addresses().of(service).toString(), ready ? "ready" : "not ready",
          new ProcessRecord(settings.run().resolve(service.fullName() + ".pid")).living());
    }
    line("launcher, Kafka, issuer", running.get().addresses().issuer().toString(), "running",
        java.util.Optional.of(running.get().launcher()));
    return allReady ? 0 : 1;
  }

  private static void line(String name, String address, String state, java.util.Optional<ProcessHandle> process) {
    var memory = process.map(ProcessHandle::pid).map(Memory::residentMebibytes)
        .filter(java.util.OptionalLong::isPresent).map(mebibytes -> mebibytes.getAsLong() + " MiB").orElse("-");
    Console.say("  %-24s %-24s %-10s %8s  %s".formatted(name, address, state, memory,
        process.map(p -> "process " + p.pid()).orElse("")));
  }
}
