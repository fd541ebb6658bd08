package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.platform.paper.PdfFile;
import dk.samspor.platform.request.Neighbours;
import dk.samspor.platform.request.OnBehalf;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Certificates' documents lie with the referral-service, which is asked for each once, in the caller's name and for case handling; what
 * comes is kept sealed, so that the presentation can be printed when the owner is away (contracts.md: pull).
 */
@ApplicationScoped
class OwnersDocuments {
  private final OnBehalf caller;
  private final Neighbours neighbours;
  private final DocumentContents contents;
  private final CaseFingerprints fingerprints;

  OwnersDocuments(OnBehalf caller, Neighbours neighbours, DocumentContents contents, CaseFingerprints fingerprints) {
    this.caller = caller;
    this.neighbours = neighbours;
    this.contents = contents;
    this.fingerprints = fingerprints;
  }

  /**
   * Fetches what is not here yet; what the owner does not give, or not to this caller, stays where it is. What is here is looked
   * through for the same content twice.
   */
  void fetchFor(TeamCase it) {
    var read = new HashMap<UUID, byte[]>();
    var missing = new ArrayList<UUID>();
    it.chapters().documents.stream().filter(one -> one.request() != null).map(CaseDocument::document)
        .forEach(one -> contents.find(it.id(), one).ifPresentOrElse(pdf -> read.put(one, pdf), () -> missing.add(one)));
    read.putAll(fetched(it, missing));
    fingerprints.take(it, read);
  }

  /** One document: as it lies here, or fetched now; empty where it stays with its owner. */
  Optional<byte[]> contentOf(TeamCase it, CaseDocument one) {
    var here = contents.find(it.id(), one.document());
    if (here.isPresent() || one.request() == null) {
      return here;
    }
    var came = fetched(it, List.of(one.document()));
    fingerprints.take(it, came);
    return Optional.ofNullable(came.get(one.document()));
  }

  private Map<UUID, byte[]> fetched(TeamCase it, List<UUID> missing) {
    var came = missing.isEmpty() ? Map.<UUID, byte[]>of() : caller.token().map(token -> asked(missing, token)).orElse(Map.of());
    came.forEach((document, pdf) -> contents.keep(it.id(), document, pdf));
    return came;
  }

  /** All at once: a case with ten documents does not wait ten times. */
  private Map<UUID, byte[]> asked(List<UUID> documents, String token) {
    var answers = new LinkedHashMap<UUID, CompletableFuture<Optional<byte[]>>>();
    documents.forEach(document -> answers.put(document, neighbours.asked("referral", "/api/v1/documents/" + document, token, "Samspor-Purpose", "CASE_HANDLING")
        .thenApply(OwnersDocuments::readable).exceptionally(away -> Optional.empty())));
    var came = new LinkedHashMap<UUID, byte[]>();
    answers.forEach((document, answer) -> answer.join().ifPresent(pdf -> came.put(document, pdf)));
    return came;
  }

  private static Optional<byte[]> readable(HttpResponse<byte[]> answer) {
    try {
      return answer.statusCode() == 200 && PdfFile.pagesOf(answer.body()) > 0 ? Optional.of(answer.body()) : Optional.empty();
    } catch (PdfFile.Unreadable noPaper) {
      return Optional.empty();
    }
  }
}
