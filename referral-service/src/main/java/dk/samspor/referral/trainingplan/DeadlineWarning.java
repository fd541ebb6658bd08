package dk.samspor.referral.trainingplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a short start deadline was warned of, for whoever opens the plan [M "varsling"].
 *
 * @param workingDaysLeft on the day of the warning
 */
@Embeddable
record DeadlineWarning(
    @Column(name = "deadline_warned_on") LocalDate on,
    @Column(name = "deadline_days_left") Integer workingDaysLeft) {}
