package dk.samspor.meeting.teamcase;

import dk.samspor.platform.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

/** The team cases. */
@ApplicationScoped
public class TeamCases extends Cases<TeamCase> {
  TeamCases() {
    super(TeamCase.class);
  }
}
