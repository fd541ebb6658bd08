package dk.samspor.referral.trainingplan;

import dk.samspor.platform.rekeying.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The letters as they came are sealed: when keys rotate they are sealed anew. */
@ApplicationScoped
class SealedOriginals {

  @Produces
  @Singleton
  SealedTable letters() {
    return SealedTable.named("received_letter").column("original", Letters.SEALED_FOR);
  }
}
