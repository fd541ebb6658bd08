package dk.samspor.local;

import dk.samspor.local.bench.Practice;
import dk.samspor.local.demo.Demo;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** {@code train}: lets the services play the demo and take some load, and keeps what their JVMs learnt. */
record Training(LocalSettings settings) {

  private static final Duration LOAD = Duration.ofSeconds(60);

  int run() {
    if (RunningStack.find(settings).isPresent()) {
      throw new LocalStackException("The stack is up and has the ports. Stop it first: ./samspor down");
    }
    var apart = settings.in(settings.home().resolve("training"));
    try {
      new Reset(apart).delete();
      LauncherLog.keepIn(apart.logs());
      Console.say("Training: the services learn from the demo and from " + LOAD.toSeconds() + " s of load.");
      learn(apart);
      Console.say("Making the caches …");
      make(apart);
      Directories.deleteTree(apart.home());
      Console.say("Trained: the next start takes what was learnt.");
      return 0;
    } catch (IOException e) {
      throw new LocalStackException("The training's data cannot be removed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static void learn(LocalSettings apart) throws InterruptedException {
    try (var stack = Stack.start(apart, Console::say, Runtime.getRuntime(), Manner.training(apart))) {
      if (Demo.play(apart.addresses()) != 0) throw new LocalStackException("The demo failed, so there is nothing to learn from.");
      Practice.with(apart.addresses(), LOAD);
    }
  }

  /** Two at a time: a making keeps a core busy for half a minute. */
  private static void make(LocalSettings apart) {
    var caches = new AotCache(apart, true);
    var services = List.of(Service.values());
    for (int i = 0; i < services.size(); i += 2) {
      CompletableFuture.allOf(services.subList(i, Math.min(i + 2, services.size())).stream()
          .map(service -> CompletableFuture.runAsync(() -> caches.make(service, ServiceCommand.jvm(service))))
          .toArray(CompletableFuture[]::new)).join();
    }
  }
}
