package dk.samspor.meeting.day;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A place on a meeting day and what has it, for questions that begin with the day; {@link MeetingSlots} writes the places. */
@Entity
@Immutable
@Table(name = "meeting_slot")
@IdClass(MeetingSlot.Key.class)
public class MeetingSlot {

  @Id
  @Column(name = "day_id")
  UUID dayId;

  @Id
  int slot;

  /** The team case or other meeting in the place. */
  @Column(name = "case_id")
  UUID caseId;

  protected MeetingSlot() {}

  record Key(UUID dayId, int slot) implements Serializable {}
}
