package dk.samspor.referral.trainingplan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * A letter a hospital has sent, by the sender's own ids: tells a repeat from a reused id, and keeps the original.
 * Written once, never changed.
 */
@Entity
@Table(name = "received_letter")
class ReceivedLetter {

  @Id
  private UUID id;

  @Column(nullable = false, updatable = false)
  private String sender;

  @Column(name = "letter_id", nullable = false, updatable = false)
  private String letterId;

  /** Null for a plan that came as JSON: it has no envelope. */
  @Column(name = "envelope_id", updatable = false)
  private String envelopeId;

  /** Keyed hash of what was said, whatever it was wrapped in. */
  @Column(nullable = false, updatable = false)
  private byte[] content;

  /** Keyed hash of the message's bytes, for a letter with an envelope. */
  @Column(updatable = false)
  private byte[] message;

  /** The message byte for byte, sealed. */
  @Column(updatable = false)
  private byte[] original;

  @Column(name = "plan_id", nullable = false, updatable = false)
  private UUID planId;

  @Column(name = "received_at", nullable = false, updatable = false)
  private Instant receivedAt;

  protected ReceivedLetter() {} // Hibernate

  ReceivedLetter(LetterKey key, byte[] content, UUID planId, Instant receivedAt) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.sender = key.sender().value();
    this.letterId = key.letterId();
    this.content = content;
    this.planId = planId;
    this.receivedAt = receivedAt;
  }

  ReceivedLetter inEnvelope(String envelopeId, byte[] message, byte[] sealedOriginal) {
    this.envelopeId = envelopeId;
    this.message = message;
    this.original = sealedOriginal;
    return this;
  }

  /** The same envelope must be the same bytes; the same letter in a new envelope must say the same. */
  boolean isRepeatedBy(Original other, byte[] otherMessage, byte[] otherContent) {
    boolean sameEnvelope = other != null && other.envelopeId().equals(envelopeId);
    return sameEnvelope ? Arrays.equals(message, otherMessage) : Arrays.equals(content, otherContent);
  }

  UUID planId() {
    return planId;
  }
}
