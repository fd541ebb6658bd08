package dk.samspor.referral.trainingplan;

import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.referral.ReferralCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The register of letters: an exact repeat finds the first one, another content under a used id is refused. */
@ApplicationScoped
class Letters {

  /** What the sealed original is sealed for; it opens for nothing else. */
  static final String SEALED_FOR = "received_letter.original";

  private final EntityManager entities;
  private final CitizenVault vault;
  private final Clock clock;

  Letters(EntityManager entities, CitizenVault vault, Clock clock) {
    this.entities = entities;
    this.vault = vault;
    this.clock = clock;
  }

  /** The plan this letter has already made, if it is a repeat. Racing repeats take turns here. */
  Optional<UUID> repeated(LetterKey key, String content, Original original) {
    takeTurns(key);
    Optional<ReceivedLetter> known = find(key);
    if (known.isPresent() && !known.get().isRepeatedBy(original, hashOf(original), hashOf(content))) {
      throw ReferralCode.LETTER_ID_REUSED.refuse();
    }
    return known.map(ReceivedLetter::planId);
  }

  void register(LetterKey key, String content, Original original, UUID planId) {
    ReceivedLetter letter = new ReceivedLetter(key, hashOf(content), planId, clock.instant());
    if (original != null) {
      letter.inEnvelope(original.envelopeId(), hashOf(original), vault.seal(original.bytes(), SEALED_FOR));
    }
    entities.persist(letter);
  }

  private Optional<ReceivedLetter> find(LetterKey key) {
    return entities.createQuery("from ReceivedLetter l where l.sender = :sender and l.letterId = :letter", ReceivedLetter.class)
        .setParameter("sender", key.sender().value())
        .setParameter("letter", key.letterId())
        .getResultStream().findFirst();
  }

  /** Without it two racing repeats would both find nothing, and the loser would get an error instead of the answer. */
  private void takeTurns(LetterKey key) {
    entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
        .setParameter("key", key.asText())
        .getSingleResult();
  }

  private byte[] hashOf(String content) {
    return vault.fingerprint(content.getBytes(StandardCharsets.UTF_8));
  }

  private byte[] hashOf(Original original) {
    return original == null ? null : vault.fingerprint(original.bytes());
  }
}
