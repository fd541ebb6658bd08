package dk.samspor.meeting.live;

import dk.samspor.meeting.MeetingCode;
import dk.samspor.meeting.SecretToken;
import dk.samspor.meeting.teamcase.TeamCaseAct;
import dk.samspor.meeting.teamcase.TeamCases;
import dk.samspor.platform.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Opens and closes pages for the projector. Real time, not business time: a link must end even where the business day is set. */
@ApplicationScoped
class LiveViews {
  private static final Duration A_MEETING_DAY = Duration.ofHours(10);

  private final EntityManager entities;
  private final TeamCases cases;
  private final Clock clock;
  private final Caller caller;

  LiveViews(EntityManager entities, TeamCases cases, Clock clock, Caller caller) {
    this.entities = entities;
    this.cases = cases;
    this.clock = clock;
    this.caller = caller;
  }

  LiveViewOpened open(UUID teamCase) {
    if (!cases.get(teamCase).allowedActions().contains(TeamCaseAct.WRITE_DRAFT)) {
      throw MeetingCode.LIVE_VIEW_NOT_NOW.refuse();
    }
    String secret = SecretToken.fresh();
    Instant until = clock.instant().plus(A_MEETING_DAY);
    entities.createNativeQuery("""
        insert into live_view (token_hash, team_case, until, opened_by) values (:hash, :case, :until, :by)""")
        .setParameter("hash", SecretToken.hash(secret)).setParameter("case", teamCase).setParameter("until", until)
        .setParameter("by", caller.subject()).executeUpdate();
    return new LiveViewOpened("/live/" + secret, until);
  }

  LiveViewClosed close(UUID teamCase) {
    int pages = entities.createNativeQuery("delete from live_view where team_case = :case")
        .setParameter("case", cases.get(teamCase).id()).executeUpdate();
    return new LiveViewClosed(pages);
  }
}
