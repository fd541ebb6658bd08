package dk.samspor.platform.web;

import java.util.Map;

/**
 * Which code answers when a database constraint stops a write: a bean per service.
 * The database is the one that knows for certain that there is at most one of something.
 */
public interface ConstraintCodes {

  /** Constraint or unique index name → code. */
  Map<String, ErrorCode> codes();
}
