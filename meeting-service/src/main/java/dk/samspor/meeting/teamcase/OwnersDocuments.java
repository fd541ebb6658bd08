package dk.samspor.meeting.teamcase;

import dk.samspor.meeting.preparation.CaseDocument;
import dk.samspor.platform.paper.PdfFile;
import dk.samspor.platform.request.OnBehalf;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.Config;

/**
 * Certificates' documents lie with the referral-service, which is asked for each once, in the caller's name and for case handling; what
 * comes is kept sealed, so that the presentation can be printed when the owner is away (contracts.md: pull).
 */
@ApplicationScoped
class OwnersDocuments {
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final OnBehalf caller;
  private final DocumentContents contents;
  private final Config config;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  OwnersDocuments(OnBehalf caller, DocumentContents contents, Config config) {
    this.caller = caller;
    this.contents = contents;
    this.config = config;
  }

  /** Fetches what is not here yet; what the owner does not give, or not to this caller, stays where it is. */
  void fetchFor(TeamCase it) {
    var missing = it.chapters().documents.stream().filter(one -> one.request() != null && contents.find(it.id(), one.document()).isEmpty())
        .map(CaseDocument::document).toList();
    Optional<String> owner = config.getOptionalValue("samspor.services.referral.url", String.class);
    if (!missing.isEmpty() && owner.isPresent()) {
      caller.token().ifPresent(token -> asked(missing, owner.get(), token).forEach((document, pdf) -> contents.keep(it.id(), document, pdf)));
    }
  }

  /** All at once: a case with ten documents does not wait ten times. */
  private Map<UUID, byte[]> asked(List<UUID> documents, String owner, String token) {
    var answers = new LinkedHashMap<UUID, CompletableFuture<Optional<byte[]>>>();
    documents.forEach(document -> answers.put(document, http.sendAsync(HttpRequest.newBuilder(URI.create(owner + "/api/v1/documents/" + document))
        .timeout(PATIENCE).header("Authorization", "Bearer " + token).header("Samspor-Purpose", "CASE_HANDLING").build(),
        HttpResponse.BodyHandlers.ofByteArray()).thenApply(OwnersDocuments::readable).exceptionally(away -> Optional.empty())));
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
