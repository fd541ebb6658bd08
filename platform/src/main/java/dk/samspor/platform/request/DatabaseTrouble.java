package dk.samspor.platform.request;

import dk.samspor.platform.web.ErrorCode;
import dk.samspor.platform.web.PlatformCode;
import dk.samspor.platform.web.Refused;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.postgresql.util.PSQLException;

/** What PostgreSQL's refusals mean to a caller. */
public final class DatabaseTrouble {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String EXCLUSION_VIOLATION = "23P01";
  private static final String SERIALIZATION_FAILURE = "40001";
  private static final String DEADLOCK = "40P01";

  /** A standby after a fail-over, a lock or statement time-out, a transaction that idled too long. */
  private static final Set<String> PASSING = Set.of("25006", "55P03", "57014", "25P03");
  /** The connection pool names its troubles by text only. */
  private static final Set<String> POOL_TROUBLE = Set.of("Acquisition timeout", "Interrupted while acquiring", "This pool is closed");
  private static final String DATA_EXCEPTION = "22";

  private DatabaseTrouble() {}

  static Refused refusal(SQLException trouble, Map<String, ErrorCode> constraints) {
    String state = String.valueOf(trouble.getSQLState());
    if (isAway(trouble)) {
      return PlatformCode.DATABASE_AWAY.refuse();
    }
    return switch (state) {
      case UNIQUE_VIOLATION, EXCLUSION_VIOLATION -> constraints.getOrDefault(constraintOf(trouble), PlatformCode.CONFLICT).refuse();
      case SERIALIZATION_FAILURE, DEADLOCK -> PlatformCode.CONFLICT.refuse();
      case String data when data.startsWith(DATA_EXCEPTION) -> PlatformCode.INVALID_VALUE.refuse();
      default -> constraints.containsKey(constraintOf(trouble)) ? constraints.get(constraintOf(trouble)).refuse() : null;
    };
  }

  /** Connection trouble and shutdown: trying again later can help; anything else would only fail again. */
  public static boolean isAway(SQLException trouble) {
    String state = trouble.getSQLState();
    return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.startsWith("53") || PASSING.contains(state))
        || trouble instanceof java.sql.SQLTransientConnectionException
        || POOL_TROUBLE.stream().anyMatch(String.valueOf(trouble.getMessage())::startsWith);
  }

  /** True when somewhere in the chain the database could not be reached. */
  public static boolean isAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException trouble && isAway(trouble)) {
        return true;
      }
    }
    return false;
  }

  /** True when somebody else changed the same row first: the next try sees what he did. */
  public static boolean isLostRace(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException || cause instanceof RollbackException || cause instanceof SQLException trouble
          && (SERIALIZATION_FAILURE.equals(trouble.getSQLState()) || DEADLOCK.equals(trouble.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  private static String constraintOf(SQLException trouble) {
    return trouble instanceof PSQLException known && known.getServerErrorMessage() != null
        ? String.valueOf(known.getServerErrorMessage().getConstraint()) : "";
  }
}
