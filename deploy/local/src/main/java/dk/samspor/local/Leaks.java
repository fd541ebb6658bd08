package dk.samspor.local;

import dk.samspor.local.privacy.LeakSearch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code leaks}: the demo on a fresh stack of its own; then everything that came out is searched for its CPR numbers. */
record Leaks(LocalSettings settings) {

  int run() {
    if (RunningStack.find(settings).isPresent()) {
      throw new LocalStackException("The stack is up and has the ports. Stop it first: ./samspor down");
    }
    var apart = settings.in(settings.home().resolve("leaks"));
    new Reset(apart).delete();
    LauncherLog.keepIn(apart.logs());
    try (var stack = Stack.start(apart, Console::say, Runtime.getRuntime())) {
      return new LeakSearch(apart.addresses(), stack.postgres(), logs(apart, stack), Console::say).run();
    }
  }

  private static List<Path> logs(LocalSettings apart, Stack stack) {
    var logs = new ArrayList<>(List.of(apart.logs()));
    stack.postgres().log().ifPresent(logs::add);
    return logs;
  }
}
