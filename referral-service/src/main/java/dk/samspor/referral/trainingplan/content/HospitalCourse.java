package dk.samspor.referral.trainingplan.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What the hospital did and goes on doing: pieces of its journal, appointments for control, and who treated the citizen. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HospitalCourse(
    @Size(max = 50) List<@NotNull @Valid JournalExcerpt> excerpts,
    @Size(max = 20) List<@NotNull @Valid OutpatientControl> controls,
    @Size(max = 50) List<@NotNull @Valid CareTeamMember> careTeam) {

  public HospitalCourse {
    excerpts = excerpts == null ? List.of() : excerpts.stream().toList(); // a null element is Bean Validation's to name
    controls = controls == null ? List.of() : controls.stream().toList();
    careTeam = careTeam == null ? List.of() : careTeam.stream().toList();
  }

  @Override
  public String toString() {
    return "HospitalCourse[masked]";
  }
}
