package dk.samspor.local;

import java.io.IOException;

/** {@code reset}: forgets all data of the local stack, keys included. Asks first. */
record Reset(LocalSettings settings) {

  int run(boolean sure) {
    if (RunningStack.find(settings).isPresent()) {
      throw new LocalStackException("The stack is up. Stop it first: ./samspor down");
    }
    if (!sure && !agreed()) {
      Console.say("Nothing was deleted.");
      return 1;
    }
    delete();
    Console.say("All data of the local stack are deleted.");
    return 0;
  }

  /** Everything the stack has written, its own left-over processes stopped first. */
  void delete() {
    Orphans.stop(settings, Console::say);
    try {
      PostgresNode.deleteIn(settings.postgresData());
      for (var part : new String[] {"kafka", "issuer", "run", "logs", "audit-heads"}) {
        Directories.deleteTree(settings.home().resolve(part));
      }
      java.nio.file.Files.deleteIfExists(settings.home().resolve("keys.properties"));
    } catch (IOException e) {
      throw new LocalStackException("Not everything could be deleted: " + e.getMessage(), e);
    }
  }

  private boolean agreed() {
    if (System.console() == null) {
      throw new LocalStackException("reset asks before it deletes all data in " + settings.home()
          + "; where nobody can answer, say ./samspor reset --yes");
    }
    var answer = System.console().readLine("Delete all data in %s (yes/no)? ", settings.home());
    return answer != null && (answer.strip().equalsIgnoreCase("yes") || answer.strip().equalsIgnoreCase("ja"));
  }
}
