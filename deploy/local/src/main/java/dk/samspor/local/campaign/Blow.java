package dk.samspor.local.campaign;

import dk.samspor.local.Service;
import dk.samspor.local.campaign.agent.CrashPoint;
import java.time.Duration;

/** One thing that is done to the running stack. */
sealed interface Blow {

  /** What, in the ledger's words. */
  String words();

  /** Halted by itself at a named point, the n-th time it comes there. */
  record Halt(Service service, CrashPoint point, int passing) implements Blow {
    @Override
    public String words() {
      return "%s halts at %s, passing %d (%s)".formatted(service.fullName(), point, passing, point.words());
    }
  }

  /** {@code kill -9}, wherever it is. */
  record Kill(Service service) implements Blow {
    @Override
    public String words() {
      return service.fullName() + " is killed";
    }
  }

  /**
   * Two replicas side by side: the one that tells the neighbours is frozen until well after the other has taken over,
   * comes back with what it had begun, and then the other is killed.
   */
  record Frozen(Service service, Duration time) implements Blow {
    @Override
    public String words() {
      return "of two replicas of " + service.fullName() + " one is frozen for " + time.toSeconds() + " s, and later the other killed";
    }
  }

  /** The broker is killed and stays away. */
  record BrokerAway(Duration time) implements Blow {
    @Override
    public String words() {
      return "the broker is killed, and away for " + time.toSeconds() + " s";
    }
  }

  /** The database server is killed and started again. */
  record PostgresKilled() implements Blow {
    @Override
    public String words() {
      return "PostgreSQL is killed";
    }
  }
}
