import {
  agreedDoor,
  answerCourseDoors,
  answersDoor,
  askDoor,
  assessmentsPart,
} from '#care/assessments/index.ts'
import { type Above, citizensPart } from '#care/citizens/index.ts'
import {
  myCourseDoor,
  questionsDoor,
  questionsPart,
  referralDoor,
  referralsPart,
  treatmentCourseDoor,
  treatmentDoor,
  treatmentPart,
} from '#care/referrals/index.ts'
import { paperDoors } from '#desk/index.ts'

/** What the rooms that know persons add to a person's own pages and to everything about them, in stair order. */
export const aboutPersons: Above = {
  doors: [myCourseDoor, answersDoor, agreedDoor, questionsDoor, treatmentDoor, ...paperDoors],
  courseDoors: [...answerCourseDoors, askDoor, referralDoor, treatmentCourseDoor],
  parts: [citizensPart, assessmentsPart, referralsPart, questionsPart, treatmentPart],
}
