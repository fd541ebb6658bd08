package dk.samspor.meeting.recommendation;

/** A line of a recommendation that is spoken of later, by a number that is its own. */
interface Numbered<T> {
  Integer number();

  LifeArea area();

  String text();

  T as(Integer number);
}
