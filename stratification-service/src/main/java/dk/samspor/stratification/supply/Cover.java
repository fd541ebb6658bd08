package dk.samspor.stratification.supply;

import dk.samspor.stratification.model.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** How well each patient group is covered at holiday and illness [M]. */
public record Cover(LocalDate date, int needed, List<GroupCover> groups) {

  /**
   * One group's cover.
   *
   * @param covered whether as many qualify as the agreement wants
   */
  public record GroupCover(PatientGroup group, Text name, int qualified, boolean covered) {}

  /** The groups that too few qualify for: a holiday or an illness leaves them without anybody. */
  public List<GroupCover> uncovered() {
    return groups.stream().filter(group -> !group.covered()).toList();
  }

  /** A hospital has no municipal groups to cover. */
  static Cover none(LocalDate date) {
    return new Cover(date, 0, List.of());
  }

  static Cover of(List<Therapist> therapists, LocalDate date, int needed) {
    return new Cover(date, needed, Arrays.stream(PatientGroup.values()).map(group -> {
      int qualified = count(therapists, group, date);
      return new GroupCover(group, group.words(), qualified, qualified >= needed);
    }).toList());
  }

  static int count(List<Therapist> therapists, PatientGroup group, LocalDate date) {
    return (int) therapists.stream().filter(one -> qualifies(one, group, date)).count();
  }

  static boolean qualifies(Therapist therapist, PatientGroup group, LocalDate date) {
    return new MayTake(Qualification.CaseLevel.ADVANCED, group, date).by(therapist).answer() == Qualification.Answer.QUALIFIES;
  }
}
