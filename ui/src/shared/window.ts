//! Which rows of a long list are in sight. Browsers stop at some millions of pixels, so that above a limit a pixel of
//! the scroll bar stands for more than a pixel of the list.

export interface Extent { total: number; row: number; view: number }

/** Below what every engine can lay out, with room. */
const TALLEST = 12_000_000

export const fullHeight = ({ total, row }: Extent): number => Math.min(total * row, TALLEST)

/** Number of the row at the top edge, with the part of it that is already scrolled away. */
export function firstRow(extent: Extent, top: number): number {
  const hidden = Math.max(0, extent.total * extent.row - extent.view)
  const way = Math.max(1, fullHeight(extent) - extent.view)
  return hidden === 0 ? 0 : (Math.min(1, Math.max(0, top / way)) * hidden) / extent.row
}

/** The scroll position that brings a row into sight, moved as little as possible. */
export function scrollFor(extent: Extent, top: number, index: number): number {
  const first = firstRow(extent, top)
  const fits = Math.floor(extent.view / extent.row)
  const wanted = index < first ? index : index + 1 > first + fits ? index + 1 - extent.view / extent.row : first
  const hidden = Math.max(1, extent.total * extent.row - extent.view)
  return wanted === first ? top : (wanted * extent.row * Math.max(1, fullHeight(extent) - extent.view)) / hidden
}
