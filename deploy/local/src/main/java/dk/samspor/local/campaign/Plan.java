package dk.samspor.local.campaign;

import static dk.samspor.local.Service.MEETING;
import static dk.samspor.local.Service.REFERRAL;
import static dk.samspor.local.Service.REPORTING;
import static dk.samspor.local.Service.STRATIFICATION;

import dk.samspor.local.Service;
import dk.samspor.local.campaign.Blow.BrokerAway;
import dk.samspor.local.campaign.Blow.Frozen;
import dk.samspor.local.campaign.Blow.Halt;
import dk.samspor.local.campaign.Blow.Kill;
import dk.samspor.local.campaign.Blow.PostgresKilled;
import dk.samspor.local.campaign.agent.CrashPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What befalls the stack under one seed, in the order in which it does. */
final class Plan {

  private static final Duration BROKER_AWAY = Duration.ofSeconds(60);
  /** Longer than the lease and the broker's patience with a silent reader. */
  private static final Duration FROZEN = Duration.ofSeconds(20);
  private static final int LATEST_PASSING = 6;

  private Plan() {}

  /** Every point once at a service that comes there, every service, the broker and PostgreSQL once; shuffled. */
  static List<Blow> whole(long seed) {
    var random = new Random(seed);
    var blows = new ArrayList<Blow>();
    for (var point : CrashPoint.values()) blows.add(halt(point, random));
    for (var service : Service.values()) blows.add(new Kill(service));
    blows.add(new Frozen(Service.values()[random.nextInt(Service.values().length)], FROZEN));
    blows.add(new BrokerAway(BROKER_AWAY));
    blows.add(new PostgresKilled());
    Collections.shuffle(blows, random);
    return blows;
  }

  /** What every build can afford: after the commit, after a letter's effect, and a service anywhere. */
  static List<Blow> brief(long seed) {
    var random = new Random(seed);
    return List.of(new Halt(REFERRAL, CrashPoint.AFTER_COMMIT, passing(random)),
        new Halt(STRATIFICATION, CrashPoint.BEFORE_INBOX_COMMIT, passing(random)), new Kill(REPORTING));
  }

  private static Halt halt(CrashPoint point, Random random) {
    var services = whoPasses(point);
    return new Halt(services.get(random.nextInt(services.size())), point, passing(random));
  }

  private static int passing(Random random) {
    return 1 + random.nextInt(LATEST_PASSING);
  }

  /** Reporting tells nobody anything, and the clients ask it nothing that would be audited; it only reads letters. */
  private static List<Service> whoPasses(CrashPoint point) {
    return switch (point) {
      case BEFORE_INBOX_COMMIT, AFTER_INBOX_COMMIT -> List.of(Service.values());
      case BEFORE_COMMIT, AFTER_COMMIT, BEFORE_SEND, AFTER_SEND, BEFORE_MARK_SENT, AFTER_MARK_SENT, BEFORE_SEAL, AFTER_SEAL ->
          List.of(REFERRAL, STRATIFICATION, MEETING);
    };
  }
}
