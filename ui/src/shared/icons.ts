//! The icons in use, each by its one meaning. Lucide, line 1.75.
import Archive from '@lucide/svelte/icons/archive'
import ArrowDown from '@lucide/svelte/icons/arrow-down'
import ArrowLeftRight from '@lucide/svelte/icons/arrow-left-right'
import ArrowUp from '@lucide/svelte/icons/arrow-up'
import Ban from '@lucide/svelte/icons/ban'
import Bookmark from '@lucide/svelte/icons/bookmark'
import BookmarkPlus from '@lucide/svelte/icons/bookmark-plus'
import Building2 from '@lucide/svelte/icons/building-2'
import Camera from '@lucide/svelte/icons/camera'
import Check from '@lucide/svelte/icons/check'
import ChevronDown from '@lucide/svelte/icons/chevron-down'
import ChevronRight from '@lucide/svelte/icons/chevron-right'
import ChevronsUpDown from '@lucide/svelte/icons/chevrons-up-down'
import Circle from '@lucide/svelte/icons/circle'
import CircleAlert from '@lucide/svelte/icons/circle-alert'
import CircleCheck from '@lucide/svelte/icons/circle-check'
import CircleHelp from '@lucide/svelte/icons/circle-question-mark'
import CircleDot from '@lucide/svelte/icons/circle-dot'
import Clock from '@lucide/svelte/icons/clock'
import ClockAlert from '@lucide/svelte/icons/clock-alert'
import Copy from '@lucide/svelte/icons/copy'
import DatabaseBackup from '@lucide/svelte/icons/database-backup'
import Download from '@lucide/svelte/icons/download'
import Ellipsis from '@lucide/svelte/icons/ellipsis'
import Eraser from '@lucide/svelte/icons/eraser'
import Eye from '@lucide/svelte/icons/eye'
import EyeOff from '@lucide/svelte/icons/eye-off'
import FileInput from '@lucide/svelte/icons/file-input'
import FileSpreadsheet from '@lucide/svelte/icons/file-spreadsheet'
import Files from '@lucide/svelte/icons/files'
import FolderLock from '@lucide/svelte/icons/folder-lock'
import GitMerge from '@lucide/svelte/icons/git-merge'
import Hand from '@lucide/svelte/icons/hand'
import HardDrive from '@lucide/svelte/icons/hard-drive'
import History from '@lucide/svelte/icons/history'
import House from '@lucide/svelte/icons/house'
import IdCard from '@lucide/svelte/icons/id-card'
import Image from '@lucide/svelte/icons/image'
import Import from '@lucide/svelte/icons/import'
import Inbox from '@lucide/svelte/icons/inbox'
import Info from '@lucide/svelte/icons/info'
import KeyRound from '@lucide/svelte/icons/key-round'
import Keyboard from '@lucide/svelte/icons/keyboard'
import LoaderCircle from '@lucide/svelte/icons/loader-circle'
import Lock from '@lucide/svelte/icons/lock'
import LogOut from '@lucide/svelte/icons/log-out'
import Mail from '@lucide/svelte/icons/mail'
import Megaphone from '@lucide/svelte/icons/megaphone'
import MonitorSmartphone from '@lucide/svelte/icons/monitor-smartphone'
import Moon from '@lucide/svelte/icons/moon'
import Pause from '@lucide/svelte/icons/pause'
import PenLine from '@lucide/svelte/icons/pen-line'
import PhoneOutgoing from '@lucide/svelte/icons/phone-outgoing'
import Play from '@lucide/svelte/icons/play'
import Plus from '@lucide/svelte/icons/plus'
import Printer from '@lucide/svelte/icons/printer'
import QrCode from '@lucide/svelte/icons/qr-code'
import Redo2 from '@lucide/svelte/icons/redo-2'
import RefreshCwOff from '@lucide/svelte/icons/refresh-cw-off'
import ScanSearch from '@lucide/svelte/icons/scan-search'
import Search from '@lucide/svelte/icons/search'
import Settings from '@lucide/svelte/icons/settings'
import ShieldAlert from '@lucide/svelte/icons/shield-alert'
import Signature from '@lucide/svelte/icons/signature'
import Split from '@lucide/svelte/icons/split'
import Trash2 from '@lucide/svelte/icons/trash-2'
import TriangleAlert from '@lucide/svelte/icons/triangle-alert'
import Truck from '@lucide/svelte/icons/truck'
import Undo2 from '@lucide/svelte/icons/undo-2'
import Upload from '@lucide/svelte/icons/upload'
import Usb from '@lucide/svelte/icons/usb'
import UserRound from '@lucide/svelte/icons/user-round'
import UserRoundCheck from '@lucide/svelte/icons/user-round-check'
import UserRoundPlus from '@lucide/svelte/icons/user-round-plus'
import X from '@lucide/svelte/icons/x'

export const icons = {
  'archive': Archive,
  'arrow-down': ArrowDown,
  'arrow-left-right': ArrowLeftRight,
  'arrow-up': ArrowUp,
  'ban': Ban,
  'bookmark': Bookmark,
  'bookmark-plus': BookmarkPlus,
  'building-2': Building2,
  'camera': Camera,
  'check': Check,
  'chevron-down': ChevronDown,
  'chevron-right': ChevronRight,
  'chevrons-up-down': ChevronsUpDown,
  'circle': Circle,
  'circle-alert': CircleAlert,
  'circle-check': CircleCheck,
  'circle-dot': CircleDot,
  'circle-help': CircleHelp,
  'clock': Clock,
  'clock-alert': ClockAlert,
  'copy': Copy,
  'database-backup': DatabaseBackup,
  'download': Download,
  'ellipsis': Ellipsis,
  'eraser': Eraser,
  'eye': Eye,
  'eye-off': EyeOff,
  'file-input': FileInput,
  'file-spreadsheet': FileSpreadsheet,
  'files': Files,
  'folder-lock': FolderLock,
  'git-merge': GitMerge,
  'hand': Hand,
  'hard-drive': HardDrive,
  'history': History,
  'house': House,
  'id-card': IdCard,
  'image': Image,
  'import': Import,
  'inbox': Inbox,
  'info': Info,
  'key-round': KeyRound,
  'keyboard': Keyboard,
  'loader-circle': LoaderCircle,
  'lock': Lock,
  'log-out': LogOut,
  'mail': Mail,
  'megaphone': Megaphone,
  'monitor-smartphone': MonitorSmartphone,
  'moon': Moon,
  'pause': Pause,
  'pen-line': PenLine,
  'phone-outgoing': PhoneOutgoing,
  'play': Play,
  'plus': Plus,
  'printer': Printer,
  'qr-code': QrCode,
  'redo-2': Redo2,
  'refresh-cw-off': RefreshCwOff,
  'scan-search': ScanSearch,
  'search': Search,
  'settings': Settings,
  'shield-alert': ShieldAlert,
  'signature': Signature,
  'split': Split,
  'trash-2': Trash2,
  'triangle-alert': TriangleAlert,
  'truck': Truck,
  'undo-2': Undo2,
  'upload': Upload,
  'usb': Usb,
  'user-round': UserRound,
  'user-round-check': UserRoundCheck,
  'user-round-plus': UserRoundPlus,
  'x': X,
}
export type IconName = keyof typeof icons
