package dk.samspor.platform.request;

import jakarta.ws.rs.container.ContainerRequestContext;

/** Danish unless the caller prefers English. */
final class Language {

  private Language() {}

  static String of(ContainerRequestContext request) {
    try {
      return request.getAcceptableLanguages().stream()
          .map(java.util.Locale::getLanguage)
          .filter(language -> language.equals("da") || language.equals("en"))
          .findFirst().orElse("da");
    } catch (RuntimeException unreadableHeader) {
      return "da";
    }
  }
}
