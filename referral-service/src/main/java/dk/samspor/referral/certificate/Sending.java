package dk.samspor.referral.certificate;

import dk.samspor.platform.parties.Practice.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The request's way to the practice. The channel is the receiver's property; the status is followed whichever it is (domain/01 5).
 *
 * @param on the day of the status
 */
@Embeddable
record Sending(
    @Enumerated(EnumType.STRING) @Column(name = "channel") Channel channel,
    @Enumerated(EnumType.STRING) @Column(name = "sending_status") Status status,
    @Column(name = "sending_on") LocalDate on) {

  /** How far it has come. */
  @Schema(name = "SendingStatus")
  public enum Status { QUEUED, SENT, RECEIVED, FAILED }

  /** A request from before channels were known goes by letter: that reaches everybody. */
  static Sending of(Sending stored) {
    return stored == null ? new Sending(Channel.LETTER, Status.QUEUED, null) : stored;
  }

  static Sending queued(Channel channel, LocalDate today) {
    return new Sending(channel, Status.QUEUED, today);
  }

  /** @param by another way than before, where the first one failed; may be null */
  Sending now(Status status, Channel by, LocalDate today) {
    return new Sending(by == null ? channel : by, status, today);
  }
}
