package dk.samspor.stratification.library;

import dk.samspor.stratification.model.ModelFile;
import dk.samspor.stratification.model.ModelPage;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A model on its way out: to an editor or to a reader. */
final class ModelExport {

  private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

  private ModelExport() {}

  static Response dmn(ModelFile file) {
    var name = file.description().id() + "-" + file.description().version() + ".dmn";
    return Response.ok(file.dmn(), MediaType.APPLICATION_XML).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
  }

  /** Made of text that may come from outside: the browser is told to run nothing. */
  static Response table(ModelFile file, String language) {
    return Response.ok(ModelPage.of(file, "en".equals(language)), HTML)
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'").build();
  }
}
