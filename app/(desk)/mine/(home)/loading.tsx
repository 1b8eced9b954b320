import { Loading } from '@/components/ui/loading';

export default function LoadingMine() {
  return <Loading rows={8} of="queue" />;
}
