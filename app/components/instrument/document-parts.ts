import type { InOneLanguage } from '#app/domain/instrument/one-language.ts'
import type { Component, Item, Prerequisite, ResultGroup, SubArea, Threshold } from '#app/domain/instrument/types.ts'

/** Parts of an edition in one language, as the pages show them. */
export type ComponentText = InOneLanguage<Component>
export type GroupText = InOneLanguage<ResultGroup>
export type ItemText = InOneLanguage<Item>
export type PrerequisiteText = InOneLanguage<Prerequisite>
export type SubAreaText = InOneLanguage<SubArea>
export type ThresholdText = InOneLanguage<Threshold>
export type ThresholdArea = { readonly key: string; readonly name: string; readonly weight: number }

/** The address of a part within the page; codes of the worksheet stand as they are. */
export const anchors = {
  basis: 'dasar-hukum',
  amendments: 'perubahan',
  thresholds: 'ambang',
  prerequisites: 'syarat',
  procedure: 'tata-cara',
  kawasan: 'kawasan',
} as const

/** The areas of a component over all its aspects, each with its aspect where the edition has aspects. */
export function areaPartsOf(component: ComponentText) {
  const aspects = component.aspects ?? []
  return [
    ...aspects.flatMap((aspect) => aspect.areas.map((part) => ({ aspect, part }))),
    ...(component.areas ?? []).map((part) => ({ aspect: null, part })),
  ]
}
