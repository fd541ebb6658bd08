package dk.samspor.meeting.feed;

import static dk.samspor.meeting.feed.CalendarFeed.Act.REVOKE;
import static dk.samspor.meeting.feed.CalendarFeed.Status.OPEN;
import static dk.samspor.meeting.feed.CalendarFeed.Status.REVOKED;

import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Part;
import dk.samspor.platform.cases.Acts;
import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.DeskEntry;
import dk.samspor.platform.identity.CitizenId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar somebody subscribes to. Its address is a secret that was shown once; revoked, it is an empty calendar. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed extends Case<CalendarFeed.Status, CalendarFeed.Act> {

  /** Whether the address opens anything. */
  @Schema(name = "CalendarFeedStatus")
  public enum Status { OPEN, REVOKED }

  /** What can be done with it. */
  @Schema(name = "CalendarFeedAct")
  public enum Act { REVOKE }

  static final Acts<Status, Act> ACTS = Acts.of(Status.class, Act.class)
      .in(OPEN, REVOKE)
      .in(REVOKED)
      .done();

  /** A calendar is about no citizen: the nil UUID, which no keyed hash gives. */
  private static final CitizenId NOBODY = new CitizenId(new UUID(0, 0));

  /** Whose meeting days are in it. */
  private String owner;

  @Column(name = "coordinator_id")
  private UUID coordinator;

  /** Whose own meetings and cases are in it; null for a whole team's or a coordinator's. */
  private String person;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  protected CalendarFeed() {}

  CalendarFeed(Authority owner, UUID coordinator, String person, String madeBy, byte[] tokenHash) {
    super("CALENDAR_FEED", NOBODY, owner.code(), OPEN);
    this.owner = owner.value();
    this.coordinator = coordinator;
    this.person = person;
    this.madeBy = madeBy;
    this.tokenHash = tokenHash.clone();
    began("OPEN");
  }

  @Override protected Acts<Status, Act> acts() {
    return ACTS;
  }

  @Override protected Collection<DeskEntry> desk() {
    var authority = new Authority(owner);
    return List.of(new DeskEntry(authority, authority.kind().equals("region") ? Part.REGION : Part.RECEIVER, null));
  }

  void revoke() {
    act(REVOKE, REVOKED);
  }

  Authority owner() {
    return new Authority(owner);
  }

  Optional<UUID> coordinator() {
    return Optional.ofNullable(coordinator);
  }

  boolean isOnePersons() {
    return person != null;
  }

  String madeBy() {
    return madeBy;
  }
}
