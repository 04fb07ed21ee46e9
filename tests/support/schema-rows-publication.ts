import type { Tables } from '#db/schema.ts'
import { at } from './builders.ts'

const shown = { publishedOn: '2026-05-12', publishedAt: at, publishedBy: 'operator', replacedAt: null }
const kept = { withdrawnAt: null, withdrawnBy: null, withdrawnReason: '' }

/** A row of every table of what the public is shown, as the schema accepts it. */
export const publicationRows = {
  publishedFigure: {
    officeId: 'kanim-pati',
    indicatorCode: 'SKM-01',
    period: '2026-Q1',
    number: 1,
    value: 84.5,
    target: 76.61,
    colour: 'green' as const,
    grade: 'B',
    base: 124,
    sourceVersion: 3,
    toldVersion: 4,
    ...shown,
    ...kept,
  },
  servicePledge: {
    officeId: 'kanim-pati',
    number: 1,
    pledge: 'Kami melayani sesuai standar pelayanan.',
    datedOn: '2026-01-12',
    pieceId: 'piece-1',
    pieceNumber: 1,
    paperClosedAt: null,
    paperClosedBecause: null,
    ...shown,
    ...kept,
  },
} satisfies { [Name in keyof Tables]?: Tables[Name] }

const closed = { paperClosedAt: at, paperClosedBecause: 'removed' as const }
const withdrawn = { withdrawnAt: at, withdrawnBy: 'operator' }

/** What the schema refuses of them: name, table, what is different, and by which kind of rule. */
export const publicationRefusals = [
  ['a figure published by nobody', 'publishedFigure', { period: '2026-Q2', publishedBy: 'nobody' }, 'foreign key'],
  ['a colour without a target', 'publishedFigure', { target: null }, 'check'],
  ['a figure counted from less than nothing', 'publishedFigure', { base: -1 }, 'check'],
  ['a figure withdrawn without a reason', 'publishedFigure', withdrawn, 'check'],
  ['a reason without a withdrawal', 'publishedFigure', { withdrawnReason: 'Salah hitung.' }, 'check'],
  ['a figure replaced before it was shown', 'publishedFigure', { replacedAt: '2026-05-11T02:41:00.000Z' }, 'check'],
  ['a pledge that says nothing', 'servicePledge', { pledge: '  ' }, 'check'],
  ['a pledge of a day to come', 'servicePledge', { datedOn: '2026-05-13' }, 'check'],
  ['a pledge with a paper of another office', 'servicePledge', { officeId: 'kanim-surabaya' }, 'foreign key'],
  ['a pledge with a version of no paper', 'servicePledge', { pieceId: null }, 'check'],
  ['a pledge with a version that is not there', 'servicePledge', { pieceNumber: 9 }, 'foreign key'],
  ['a paper closed for no reason', 'servicePledge', { paperClosedAt: at }, 'check'],
  [
    'a paper closed for a reason of its own',
    'servicePledge',
    { ...closed, paperClosedBecause: 'tired' as never },
    'check',
  ],
  ['a paper closed that is not there', 'servicePledge', { ...closed, pieceId: null, pieceNumber: null }, 'check'],
] as const
