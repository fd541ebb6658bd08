package dk.samspor.stratification.supply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A therapist of the municipality, as she is from now on; sent again it replaces what was said before.
 *
 * @param authorisedFrom       first day of the authorisation; null where there is none
 * @param authorisedTo         last day, or null
 * @param furtherEducation     at a high level [M]
 * @param continuousDevelopment keeps developing her competence (løbende kompetenceudvikling), which the advanced level asks for [M, S 1.2];
 *                             absent where nobody has said: that speaks against nobody, and is shown
 * @param supervisionAvailable works in a professional environment with supervision available
 */
@Schema(examples = """
    {"name": "Line Holm", "profession": "PHYSIOTHERAPIST", "authorisedFrom": "2015-07-01", "furtherEducation": true, "continuousDevelopment": true,
     "supervisionAvailable": true, "experience": [{"group": "NEUROLOGY", "from": "2021-01-01", "sharePercent": 80}]}""")
public record RegisterTherapist(@NotBlank @Size(max = 200) String name, @NotNull Therapist.Profession profession, LocalDate authorisedFrom,
    LocalDate authorisedTo, boolean furtherEducation, Boolean continuousDevelopment, boolean supervisionAvailable,
    @NotNull @Size(max = 50) List<@Valid @NotNull ExperiencePeriod> experience) {}
