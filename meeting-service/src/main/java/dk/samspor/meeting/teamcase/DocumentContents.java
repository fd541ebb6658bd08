package dk.samspor.meeting.teamcase;

import dk.samspor.platform.identity.CitizenId;
import dk.samspor.platform.identity.CitizenVault;
import dk.samspor.platform.rekeying.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Documents that were handed in with a case, sealed; others lie with their owners. */
@ApplicationScoped
class DocumentContents {
  private static final String SEALED_FOR = "document_content.pdf";

  private final EntityManager entities;
  private final CitizenVault vault;

  DocumentContents(EntityManager entities, CitizenVault vault) {
    this.entities = entities;
    this.vault = vault;
  }

  @Produces
  @Singleton
  SealedTable sealedDocuments() {
    return SealedTable.named("document_content").column("pdf");
  }

  void keep(UUID teamCase, UUID document, byte[] pdf) {
    entities.createNativeQuery("""
        insert into document_content (case_id, document, pdf) values (:case, :document, :pdf)
        on conflict (case_id, document) do nothing""").setParameter("case", teamCase).setParameter("document", document)
        .setParameter("pdf", vault.seal(pdf, SEALED_FOR)).executeUpdate();
  }

  void copy(UUID from, UUID to) {
    entities.createNativeQuery("""
        insert into document_content (case_id, document, pdf) select :to, document, pdf from document_content where case_id = :from
        on conflict (case_id, document) do nothing""").setParameter("to", to).setParameter("from", from).executeUpdate();
  }

  void forget(UUID teamCase, UUID document) {
    entities.createNativeQuery("delete from document_content where case_id = :case and document = :document")
        .setParameter("case", teamCase).setParameter("document", document).executeUpdate();
  }

  /** Copies of what lies with its owner under this request. */
  void forgetAllOf(CitizenId citizen, UUID request) {
    entities.createNativeQuery("""
        delete from document_content kept using team_case it where it.id = kept.case_id and it.citizen_id = :citizen
        and exists (select from jsonb_array_elements(it.documents) one
          where one ->> 'request' = :request and one ->> 'document' = cast(kept.document as text))""")
        .setParameter("citizen", citizen.value()).setParameter("request", request.toString()).executeUpdate();
  }

  Optional<byte[]> find(UUID teamCase, UUID document) {
    List<?> rows = entities.createNativeQuery("select pdf from document_content where case_id = :case and document = :document", byte[].class)
        .setParameter("case", teamCase).setParameter("document", document).getResultList();
    return rows.stream().findFirst().map(sealed -> vault.openBytes((byte[]) sealed, SEALED_FOR));
  }
}
