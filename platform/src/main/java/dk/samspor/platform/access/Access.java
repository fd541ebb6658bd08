package dk.samspor.platform.access;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one annotation of an endpoint. It carries the whole order of a request: authenticate → access → idempotency →
 * load → If-Match → act → write, in one transaction, with the audit row in it. Reads too.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

  /** The caller needs one of these. */
  @Nonbinding Role[] roles() default {};

  /** For acts on a case: the caller's authority needs one of these parts in it; empty means any part. */
  @Nonbinding Part[] over() default {};

  /** A letter from a system, deduplicated by its own ids: needs no Idempotency-Key. */
  @Nonbinding boolean message() default false;

  /**
   * Many requests in one body: each is handled by {@code Pieces} in a transaction of its own, so that one that is refused
   * takes none of the others with it. The operation itself has no transaction.
   */
  @Nonbinding boolean inPieces() default false;
}
