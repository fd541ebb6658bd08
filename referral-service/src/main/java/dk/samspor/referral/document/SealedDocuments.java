package dk.samspor.referral.document;

import dk.samspor.platform.rekeying.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Documents are sealed: when keys rotate they are sealed anew. */
@ApplicationScoped
class SealedDocuments {

  @Produces
  @Singleton
  SealedTable documents() {
    return SealedTable.named("case_document").column("content", Documents.SEALED_FOR);
  }
}
