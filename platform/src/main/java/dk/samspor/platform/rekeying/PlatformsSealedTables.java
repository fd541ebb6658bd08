package dk.samspor.platform.rekeying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** What the platform itself seals. A service without citizen cards has no such table; it is passed over. */
@ApplicationScoped
class PlatformsSealedTables {

  private static final String WITHOUT_PURPOSE = "";

  @Produces
  @Singleton
  SealedTable citizenCards() {
    return SealedTable.named("citizen_card").column("cpr").column("name").column("birth_date").blindIndex("cpr_index", "cpr");
  }

  @Produces
  @Singleton
  SealedTable deadLetters() {
    return SealedTable.named("dead_letter").column("data", WITHOUT_PURPOSE);
  }

  /** They are gone after the retention time anyway; but how long that is, is configuration, and a key should not wait for it. */
  @Produces
  @Singleton
  SealedTable firstAnswers() {
    return SealedTable.named("idempotency").column("answer", WITHOUT_PURPOSE);
  }
}
