package dk.samspor.platform.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.samspor.platform.access.Authority;
import dk.samspor.platform.access.Purpose;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One time somebody looked at a citizen's data or changed something of hers.
 *
 * @param authorities for whom it was done
 * @param roles in which of them it was allowed
 * @param operation method and path template, or the type of a neighbour's letter
 * @param what the same in plain words, in the language asked for
 * @param subject who it was
 */
public record Lookup(Instant at, List<Authority> authorities, List<String> roles, Purpose purpose, String operation,
    @Schema(examples = "Læste genoptræningsplanen") String what,
    @Schema(description = "Who it was, by user name; present only for an AUDITOR of the authority it was done for.")
    @JsonInclude(JsonInclude.Include.NON_NULL) String subject) {}
