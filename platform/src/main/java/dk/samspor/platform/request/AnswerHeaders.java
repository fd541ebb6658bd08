package dk.samspor.platform.request;

import dk.samspor.platform.cases.Case;
import dk.samspor.platform.cases.Etag;
import dk.samspor.platform.cases.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** ETag of the case an answer is about, and where a new one lives. Personal data is never kept by caches on the way. */
@ApplicationScoped
class AnswerHeaders {

  private final Journal journal;

  AnswerHeaders(Journal journal) {
    this.journal = journal;
  }

  @ServerResponseFilter
  void add(ContainerResponseContext response, UriInfo uri) {
    response.getHeaders().putSingle("Cache-Control", "no-store");
    if (response.getStatus() >= 300) {
      return;
    }
    journal.subject().ifPresent(subject -> {
      response.getHeaders().putSingle("ETag", Etag.of(subject.version()));
      if (response.getStatus() == 201) {
        response.getHeaders().putSingle("Location", location(uri, subject));
      }
    });
  }

  static String location(UriInfo uri, Case<?, ?> subject) {
    return uri.getPath() + "/" + subject.id();
  }
}
