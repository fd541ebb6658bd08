package dk.samspor.platform.request;

import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;

/** What the web layer refuses by itself, with our codes. */
final class HttpStatus {

  private HttpStatus() {}

  static Refused refusal(int status) {
    return switch (status) {
      case 400 -> PlatformCode.MALFORMED_BODY.refuse();
      case 401 -> PlatformCode.TOKEN_INVALID.refuse();
      case 403 -> PlatformCode.FORBIDDEN.refuse();
      case 404 -> PlatformCode.NOT_FOUND.refuse();
      case 405 -> PlatformCode.METHOD_NOT_ALLOWED.refuse();
      case 406 -> PlatformCode.NOT_ACCEPTABLE.refuse();
      case 408 -> PlatformCode.BODY_INCOMPLETE.refuse();
      case 413 -> PlatformCode.BODY_TOO_LARGE.refuse(BodyLimit.MEGABYTES);
      case 415 -> PlatformCode.UNSUPPORTED_MEDIA_TYPE.refuse();
      default -> PlatformCode.INTERNAL_ERROR.refuse();
    };
  }
}
